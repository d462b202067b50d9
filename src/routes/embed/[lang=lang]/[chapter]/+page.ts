/** It steps by links; the little script that adds to them is its own. */
export const csr = false;
