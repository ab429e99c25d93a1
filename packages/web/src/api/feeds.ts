import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, change } from './client.ts';
import type { FeedsAnswer, FollowedAnswer, UnfollowedAnswer } from './types.ts';

/** ms: a watch goes on beside the page. */
const ASK_MS = 10_000;

export function useFeeds() {
  return useQuery({
    queryKey: ['/feeds'],
    queryFn: ({ signal }) => ask<FeedsAnswer>('/feeds', {}, signal),
    staleTime: 0,
    refetchInterval: ASK_MS,
  });
}

export function useFollow(onFollowed: (answer: FollowedAnswer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (url: string) => change<FollowedAnswer>('POST', '/feeds', { url }),
    onSuccess: onFollowed,
    onSettled: () => client.invalidateQueries({ queryKey: ['/feeds'] }),
  });
}

export function useUnfollow(onDone: (answer: UnfollowedAnswer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => change<UnfollowedAnswer>('DELETE', `/feeds/${id}`),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['/feeds'] }),
  });
}
