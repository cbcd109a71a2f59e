/** Camera No. 417 for the interface: the drawing of `stage/paint/camera`, in a box of 100. */
export function cameraSvg(): string {
  const ink = 'stroke="#14233D" stroke-width="13" stroke-linejoin="round"';
  return (
    '<g transform="translate(52 46) rotate(14) scale(.27)">' +
    `<path d="M-17 60H17V400H-17Z" fill="#7C8CA6" ${ink}/><path d="M-46 64H46V104H-46Z" fill="#34507C" ${ink}/>` +
    `<path d="M-120-58H96Q112-58 112-42V52Q112 68 96 68H-120Q-136 68-136 52V-42Q-136-58-120-58Z" fill="#F9F1E2" ${ink}/>` +
    `<path d="M-150-92H132L150-62H-132Z" fill="#1B5A86" ${ink}/><path d="M112-34H144V44H112Z" fill="#34507C" ${ink}/>` +
    '<circle cx="62" cy="6" r="36" fill="#14233D"/><circle cx="62" cy="6" r="21" fill="#4F9DC6"/>' +
    '<circle cx="70" cy="-3" r="7" fill="#F9F1E2"/><circle cx="-100" cy="-26" r="10" fill="#F4955A"/></g>'
  );
}
