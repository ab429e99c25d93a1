type Fields = Readonly<Record<string, unknown>>;

/** What is wrong in an OpenAPI 3.1 document as far as its shape goes (spec.openapis.org/oas/v3.1): fields, parameters of paths, references. */
export function openApiFaults(document: unknown): readonly string[] {
  const faults: string[] = [];
  const root = fields(document);
  if (!/^3\.1\.\d+$/.test(String(root['openapi']))) faults.push('openapi is no 3.1');
  const info = fields(root['info']);
  if (typeof info['title'] !== 'string' || typeof info['version'] !== 'string')
    faults.push('info has no title or version');
  for (const [path, item] of Object.entries(fields(root['paths']))) {
    if (!path.startsWith('/')) faults.push(`${path} does not begin with /`);
    for (const [method, operation] of Object.entries(fields(item)))
      faults.push(...operationFaults(`${method} ${path}`, path, fields(operation)));
  }
  faults.push(...referenceFaults(root, root));
  return faults;
}

function operationFaults(name: string, path: string, operation: Fields): readonly string[] {
  const faults: string[] = [];
  const responses = Object.entries(fields(operation['responses']));
  if (responses.length === 0) faults.push(`${name} has no responses`);
  for (const [status, response] of responses) {
    if (!/^(?:[1-5]\d\d|default)$/.test(status)) faults.push(`${name}: ${status} is no status`);
    if (typeof fields(response)['description'] !== 'string') faults.push(`${name}: ${status} has no description`);
  }
  const parameters = (operation['parameters'] ?? []) as readonly Fields[];
  const inPath = parameters.filter((one) => one['in'] === 'path').map((one) => String(one['name']));
  const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one ?? '');
  if (JSON.stringify(inPath.sort()) !== JSON.stringify(wanted.sort()))
    faults.push(`${name}: parameters of the path differ`);
  for (const one of parameters) {
    if (one['in'] === 'path' && one['required'] !== true)
      faults.push(`${name}: ${String(one['name'])} is not required`);
    if (!fields(one['schema'])['type'] && !fields(one['schema'])['$ref'])
      faults.push(`${name}: ${String(one['name'])} has no type`);
  }
  const names = parameters.map((one) => `${String(one['in'])} ${String(one['name'])}`);
  if (new Set(names).size !== names.length) faults.push(`${name}: a parameter comes twice`);
  return faults;
}

function referenceFaults(value: unknown, root: Fields): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = (value as Fields)['$ref'];
  const own =
    typeof reference === 'string' && resolved(reference, root) === undefined ? [`${reference} leads nowhere`] : [];
  return [...own, ...Object.values(value).flatMap((one) => referenceFaults(one, root))];
}

function resolved(reference: string, root: Fields): unknown {
  let at: unknown = root;
  for (const part of reference.replace(/^#\//, '').split('/')) at = fields(at)[part];
  return at;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
