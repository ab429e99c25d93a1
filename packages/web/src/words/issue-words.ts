/** An issue of the list as people write it: "hostage release"; the words of others as they are. */
export function issueWords(issue: string): string {
  return issue === 'un-action' ? 'UN action' : issue.replaceAll('-', ' ');
}
