import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './guard.ts';
import { hasMatch } from './entity-tag.ts';
import { HttpProblem } from './http-problem.ts';
import { serverProblems } from '../problems.ts';

/** What the page is made of; other endings are not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Files with a hash in their name never change. */
const HASHED = /[.-][\w-]{8,}\.(?:js|css|json|woff2|png|svg)$/;

/** Serves the page's files. An address without an ending is one of the page itself: its index.html finds the way. */
export function staticFiles(folder: string): MiddlewareHandler<Environment> {
  const root = path.resolve(folder);
  return async (context) => {
    context.set('pattern', 'static');
    const asked = decoded(context.req.path);
    const name = asked !== undefined && path.posix.extname(asked) === '' ? '/index.html' : asked;
    const file = name === undefined ? undefined : path.join(root, name);
    const type = TYPES[path.extname(file ?? '')];
    if (file === undefined || type === undefined || !file.startsWith(root + path.sep)) throw notThere();
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) throw notThere();
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const headers = {
      'content-type': type,
      etag,
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (hasMatch(context.req.raw.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers });
    return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.length) } });
  };
}

/** The path in plain letters; undefined where it is badly written or holds what no file of the page has. */
function decoded(encoded: string): string | undefined {
  try {
    const plain = decodeURIComponent(encoded);
    return /[\0\\]|(?:^|\/)\.\.?(?:\/|$)/.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

function notThere(): HttpProblem {
  return new HttpProblem(serverProblems.noRoute);
}
