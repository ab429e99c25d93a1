import ipaddr from 'ipaddr.js';

/** 2000::/3, all that is given out as public (IANA, IPv6 Address Space). */
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::');
/** RFC 6052: networks without IPv4 write IPv4 addresses so; where they lead is told by the last 32 bits. */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::');

/**
 * Whether an IP address, in its usual spelling, is one of the public internet: not this machine, a private network, a link,
 * a group, a provider's inner network, nor set aside (IANA special-purpose registries). IPv4 inside IPv6 (mapped, NAT64) is judged
 * as the IPv4 address; 6to4 and Teredo, which are given up and hide one, are not public. False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  // A zone (fe80::1%eth0) is of a link.
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.range() === 'unicast';
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === 'unicast';
  if (parsed.match(NAT64, 96)) return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === 'unicast';
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_UNICAST, 3);
}
