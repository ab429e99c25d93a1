import { type Fetcher, isAddress, type SourceOptions } from '@onrecord/intake';

/** What a command says of how the network is used. */
export interface NetworkRequest {
  readonly allowPrivate: boolean;
  readonly contact: string | undefined;
}

/** Opens the network. What fetches is loaded only then: adding files must not wait for it. */
export async function openNetwork({ allowPrivate, contact }: NetworkRequest): Promise<Fetcher> {
  const { createFetcher } = await import('@onrecord/intake/fetch');
  return createFetcher({ allowPrivate, ...(contact !== undefined && { contact }) });
}

/** The network for paths that need it, and none for those that do not: files are read without a network. */
export async function networkFor(
  paths: readonly string[],
  { follow, ...request }: NetworkRequest & { readonly follow: boolean },
): Promise<Pick<SourceOptions, 'fetcher' | 'follow'>> {
  if (!follow && !paths.some(isAddress)) return {};
  return { fetcher: await openNetwork(request), follow };
}
