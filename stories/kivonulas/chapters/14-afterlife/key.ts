/** A key that hangs from its ring at (0, 0): seven units to each side, fifty-six down. */
export const KEY =
	'M-7 7a7 7 0 0 1 14 0 7 7 0 0 1-14 0zm3.6 0a3.4 3.4 0 0 0 6.8 0 3.4 3.4 0 0 0-6.8 0z' +
	'M-1.9 13.6h3.8v25.4h5.6v4h-3.4v3h3.4v4h-5.6v6h-3.8z';

/** How the one key that the reader takes along is held: its ring, its size, and its turn in degrees. */
export type Pose = {
	keyX: number;
	keyY: number;
	keySize: number;
	turn: number;
};
