/** What is looked up needs no script. */
export const csr = false;
