import { describe, expect, it } from 'vitest';
import { fill, oneStop } from './fill';
import type { Fact } from './ledger';

const facts = { gate: { value: '1991-06-19', certainty: 'exact' } } as unknown as Record<
	string,
	Fact
>;

describe('fill', () => {
	it('ends a sentence after a Hungarian date with one full stop', () => {
		expect(fill('Elmegy, {gate}. Csend.', facts, 'hu')).toBe(
			'Elmegy, 1991.\u00a0június\u00a019. Csend.'
		);
		expect(fill('He leaves on {gate}. Silence.', facts, 'en')).toMatch(/1991\. Silence\.$/);
	});

	it('names a fact that is not there', () => {
		expect(() => fill('{door}', facts, 'hu')).toThrow('there is no fact “door” in facts.yaml');
	});
});

describe('oneStop', () => {
	it('leaves an ellipsis and single stops alone', () => {
		expect(oneStop('1991... 19. Ez 2. és 3.')).toBe('1991... 19. Ez 2. és 3.');
	});
});
