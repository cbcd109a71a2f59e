import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';

/** A structure as authors lay it out: one row a line, lists of ids in brackets, so that a table looks like a table. */
export function structureYaml(structure: object): string {
  const document = new Document(structure, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_, node) => {
      if (node !== document.contents && node.items.every((item) => isSmall(item.value))) node.flow = true;
    },
    Seq: (_, node) => {
      if (node.items.every(isScalar)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A scalar or a list of them. */
function isSmall(node: unknown): boolean {
  if (isSeq(node)) return node.items.every((item) => isScalar(item));
  return isScalar(node) || (isMap(node) && node.items.every((item) => isPair(item) && isScalar(item.value)));
}
