import { isIP } from 'node:net';

/** Whether an address of a socket is this machine's own. */
export function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false;
  const plain = address.replace(/^::ffff:/i, '');
  return plain === '::1' || /^127(?:\.\d{1,3}){3}$/.test(plain);
}

/** Whether a name to listen on is this machine alone. */
export function isLoopbackHost(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isLoopback(host.replace(/^\[|\]$/g, ''));
}

/** Whether a name to listen on means every address of the machine. */
export function isAnyAddress(host: string): boolean {
  return host === '' || host === '0.0.0.0' || host === '::';
}

/** The name in a Host header, lower case, without port and brackets; undefined for what is none. */
export function hostName(header: string | null | undefined): string | undefined {
  const [, bracketed, plain] =
    /^(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9.-]{1,253}))(?::\d{1,5})?$/.exec((header ?? '').toLowerCase()) ?? [];
  return bracketed ?? plain;
}

/** Whether the server answers under this name: against pages whose name was made to lead to this machine (DNS rebinding). */
export function isOwnHost(header: string | null | undefined, hosts: readonly string[]): boolean {
  const name = hostName(header);
  if (name === undefined) return false;
  if (isLoopbackHost(name) || hosts.some((host) => host.toLowerCase() === name)) return true;
  // A name can be made to lead anywhere, an address cannot.
  return isIP(name) !== 0 && hosts.some(isAnyAddress);
}
