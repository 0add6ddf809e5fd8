import { WireProtocol } from './service';

/**
 * The AWS Query protocol: `Targets.member.1.Id=…` in, XML out. No schema is
 * needed: lists are told from structures by their `member` and numbers.
 */

type Tree = { [key: string]: Tree | string };

function toValue(node: Tree | string): unknown {
  if (typeof node === 'string') return node;
  const keys = Object.keys(node);
  const members = node.member;
  if (keys.length === 1 && members !== undefined) return toList(members);
  return Object.fromEntries(keys.map(key => [key, toValue(node[key])]));
}

function toList(node: Tree | string): unknown[] {
  if (typeof node === 'string') return node === '' ? [] : [node];
  return Object.entries(node)
    .map(([index, value]) => [Number(index), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => toValue(value));
}

/** A form's flat parameters as a nested input; every leaf is a string. */
export function parseQuery(
  parameters: URLSearchParams,
): Record<string, unknown> {
  // No prototype: a parameter may have any name.
  const root: Tree = Object.create(null);
  for (const [name, value] of parameters) {
    if (name === 'Action' || name === 'Version') continue;
    const path = name.split('.');
    let node = root;
    for (const part of path.slice(0, -1)) {
      const next = node[part];
      if (next === undefined || typeof next === 'string') {
        const created: Tree = Object.create(null);
        node[part] = created;
        node = created;
      } else {
        node = next;
      }
    }
    node[path[path.length - 1]] = value;
  }
  return Object.fromEntries(
    Object.entries(root).map(([key, value]) => [key, toValue(value)]),
  );
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A value's content in XML: lists in `member`, dates as ISO 8601. */
export function toXmlContent(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    return value.map(item => `<member>${toXmlContent(item)}</member>`).join('');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `<${key}>${toXmlContent(member)}</${key}>`)
      .join('');
  }
  return escapeXml(String(value));
}

/** The Query protocol of one service. */
export function queryProtocol(options: {
  apiVersion: string;
  xmlNamespace: string;
  /** The SDK's name of an error to the code on the wire. */
  errorCode(type: string): string;
  /** What a refused caller is told; default `AccessDenied`. */
  deniedType?: string;
}): WireProtocol {
  const { apiVersion, xmlNamespace, errorCode, deniedType } = options;
  return {
    kind: 'query',
    apiVersion,
    ...(deniedType && { deniedType }),
    parse: (_operation, parameters) => parseQuery(parameters),
    toXml: (operation, output, requestId) =>
      `<${operation}Response xmlns="${xmlNamespace}">` +
      `<${operation}Result>${toXmlContent(output)}</${operation}Result>` +
      `<ResponseMetadata><RequestId>${requestId}</RequestId>` +
      `</ResponseMetadata></${operation}Response>`,
    errorToXml: ({ type, message, statusCode }, requestId) =>
      `<ErrorResponse xmlns="${xmlNamespace}"><Error>` +
      `<Type>${statusCode >= 500 ? 'Receiver' : 'Sender'}</Type>` +
      `<Code>${escapeXml(errorCode(type))}</Code>` +
      `<Message>${escapeXml(message)}</Message></Error>` +
      `<RequestId>${requestId}</RequestId></ErrorResponse>`,
  };
}
