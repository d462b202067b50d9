/** A row of a picture’s key: the sign, and what one of it stands for. */
export interface KeyRow {
	sign: 'figure' | 'red' | 'claimed' | 'ring' | 'way' | 'none';
	x: number;
	y: number;
	text: string;
}
