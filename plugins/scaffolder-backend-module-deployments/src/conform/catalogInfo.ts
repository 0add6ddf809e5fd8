import { isDeepStrictEqual } from 'node:util';
import type { Entity } from '@backstage/catalog-model';
import {
  isMap,
  isScalar,
  parseAllDocuments,
  Scalar,
  type Document,
  type YAMLMap,
} from 'yaml';

/** Annotations to be set; one with several lines becomes a block. */
export type Annotations = Readonly<Record<string, string>>;

const ANNOTATIONS = ['metadata', 'annotations'];

/**
 * The file of an entity with annotations set and everything else as it was, down
 * to comments, order and spaces. Undefined when the file has no such entity, or
 * is no YAML.
 */
export function withAnnotations(
  text: string,
  entity: Entity,
  annotations: Annotations,
): string | undefined {
  const position = positionOf(documentsOf(text), entity);
  if (position < 0) {
    return undefined;
  }
  const expected = expectedAfter(text, position, annotations);
  const candidates = [spliced, rewritten].map(change =>
    change(text, position, annotations),
  );
  return candidates.find(
    candidate =>
      candidate !== undefined &&
      isDeepStrictEqual(valuesOf(candidate), expected),
  );
}

function documentsOf(text: string): Document.Parsed[] {
  const parsed = parseAllDocuments(text);
  return Array.isArray(parsed) ? parsed : [];
}

function valuesOf(text: string): unknown[] {
  return documentsOf(text).map(document => document.toJS());
}

function positionOf(documents: Document.Parsed[], entity: Entity): number {
  if (documents.some(({ errors }) => errors.length > 0)) {
    return -1;
  }
  return documents.findIndex(
    document =>
      document.get('kind') === entity.kind &&
      document.getIn(['metadata', 'name']) === entity.metadata.name,
  );
}

/** What the documents must be afterwards, nothing else having changed. */
function expectedAfter(
  text: string,
  position: number,
  annotations: Annotations,
): unknown[] {
  const documents = documentsOf(text);
  const document = documents[position];
  setAll(document, annotations);
  return documents.map(each => each.toJS());
}

function setAll(document: Document, annotations: Annotations): void {
  if (!isMap(document.getIn(ANNOTATIONS))) {
    document.setIn(ANNOTATIONS, document.createNode({}));
  }
  for (const [name, value] of Object.entries(annotations)) {
    const scalar = new Scalar(value);
    if (value.includes('\n')) {
      scalar.type = Scalar.BLOCK_LITERAL;
    }
    document.setIn([...ANNOTATIONS, name], scalar);
  }
}

/** The whole file written anew: keeps comments, but not every space. */
function rewritten(
  text: string,
  position: number,
  annotations: Annotations,
): string {
  const documents = documentsOf(text);
  setAll(documents[position], annotations);
  return documents
    .map(document => document.toString({ lineWidth: 0 }))
    .join('');
}

/** Only the lines of the annotations written. */
function spliced(
  text: string,
  position: number,
  annotations: Annotations,
): string | undefined {
  let result: string | undefined = text;
  for (const [name, value] of Object.entries(annotations)) {
    result = result && spliceOne(result, position, name, value);
  }
  return result;
}

function spliceOne(
  text: string,
  position: number,
  name: string,
  value: string,
): string | undefined {
  const document = documentsOf(text)[position];
  const map = document.getIn(ANNOTATIONS);
  if (isMap(map)) {
    const pair = map.items.find(
      item => isScalar(item.key) && item.key.value === name,
    );
    return pair
      ? replaced(text, pair.key, pair.value, value)
      : inserted(text, map, indent => entryLines(name, value, indent));
  }
  const metadata = document.get('metadata');
  return map === undefined && isMap(metadata)
    ? inserted(text, metadata, indent => [
        'annotations:',
        ...entryLines(name, value, indent),
      ])
    : undefined;
}

/** Lines of an entry, relative to the map that it goes into. */
function entryLines(name: string, value: string, indent: string): string[] {
  if (value.includes('\n')) {
    const lines = value.replace(/\n+$/, '').split('\n');
    return [`${indent}${name}: |`, ...lines.map(line => `${indent}  ${line}`)];
  }
  // JSON is YAML; only plain words need no quotes.
  const plain = /^[A-Za-z][\w./-]*$/.test(value);
  return [`${indent}${name}: ${plain ? value : JSON.stringify(value)}`];
}

const INDENT = '  ';

/** Puts lines before the first key of a map in block style. */
function inserted(
  text: string,
  map: YAMLMap,
  linesOf: (indent: string) => string[],
): string | undefined {
  const start = keyStart(map.items[0]?.key);
  if (map.flow || start === undefined) {
    return undefined;
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const own = text.slice(lineStart, start);
  if (own.trim() !== '') {
    return undefined;
  }
  // An entry of the map itself, or one level below a key that is new.
  const isNested = linesOf('')[0] === 'annotations:';
  const lines = linesOf(isNested ? INDENT : '').map(line => `${own}${line}`);
  return splice(text, lineStart, lineStart, `${lines.join('\n')}\n`);
}

/** Writes the value of a key anew, in the lines that it has. */
function replaced(
  text: string,
  key: unknown,
  node: unknown,
  value: string,
): string | undefined {
  const start = keyStart(key);
  if (start === undefined || !isScalar(node) || !node.range) {
    return undefined;
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const own = text.slice(lineStart, start);
  const old = text.slice(node.range[0], node.range[1]);
  const isAlone = own.trim() === '' && isScalar(key);
  if (!isAlone || !isScalar(key)) {
    return undefined;
  }
  const lines = entryLines(String(key.value), value, '');
  const [first, ...rest] = lines.map((line, index) =>
    index === 0 ? line : `${own}${line}`,
  );
  const kept = old.trimEnd().length;
  return splice(text, start, node.range[0] + kept, [first, ...rest].join('\n'));
}

function keyStart(key: unknown): number | undefined {
  return isScalar(key) && key.range ? key.range[0] : undefined;
}

function splice(text: string, from: number, to: number, put: string): string {
  const lines = text.includes('\r\n') ? put.replace(/\n/g, '\r\n') : put;
  return `${text.slice(0, from)}${lines}${text.slice(to)}`;
}
