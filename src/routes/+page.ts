/** A page of two links needs no script. */
export const csr = false;
