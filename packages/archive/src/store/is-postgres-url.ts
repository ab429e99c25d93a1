/** Whether an archive's address is a PostgreSQL database and not a file. */
export function isPostgresUrl(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address);
}
