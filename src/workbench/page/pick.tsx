import { changeAddress, useAddress } from './address';
import { hearingIds } from './hearings';
import { type Tongue, tongueNamed, tongueNames, tongues } from './tongue';

interface Choices {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly (readonly [value: string, says: string])[];
}

/** One choice that stands in the address. */
export function Pick({ name, label, chosen, choices }: Choices) {
  return (
    <label class="pick">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => changeAddress({ [name]: event.currentTarget.value })}>
        {choices.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The hearing in the address; the second of the library when none is named, because the first is the tutorial. */
export function useHearing(): string {
  const asked = useAddress().asked.get('hearing');
  return hearingIds.find((id) => id === asked) ?? hearingIds[1] ?? hearingIds[0] ?? '';
}

export const useTongue = (): Tongue => tongueNamed(useAddress().asked.get('language'));

export function HearingPick() {
  return <Pick name="hearing" label="Hearing" chosen={useHearing()} choices={hearingIds.map((id) => [id, id])} />;
}

export function TonguePick() {
  return (
    <Pick
      name="language"
      label="Language"
      chosen={useTongue()}
      choices={tongues.map((tongue) => [tongue, tongueNames[tongue]])}
    />
  );
}
