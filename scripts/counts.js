// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const add = (a, b) => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: a.skipped + b.skipped
});

/** A stage without tests of its own counts as one. @param {boolean} ok @returns {Counts} */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** @param {Counts} counts @returns {string} the closing line */
export const line = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * @param {string} path of Vitest's JSON report
 * @returns {Counts} a file that fell over before its first test counts as one failure
 */
export function ofVitest(path) {
	const report = JSON.parse(readFileSync(path, 'utf8'));
	/** @type {{ status: string, assertionResults: { status: string }[] }[]} */
	const files = report.testResults;
	const fallen = files.filter(
		(file) =>
			file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + fallen.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * @param {string} path of Playwright's JSON report
 * @returns {Counts} errors outside the tests, such as a server that did not start, count too
 */
export function ofPlaywright(path) {
	const { stats, errors } = JSON.parse(readFileSync(path, 'utf8'));
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		skipped: stats.skipped
	};
}

/**
 * The counts of a stage: those of its report, made to agree with how its command ended.
 * @param {boolean} ok
 * @param {string | undefined} report
 * @param {(path: string) => Counts} read
 * @returns {Counts}
 */
export function ofStage(ok, report, read) {
	if (!report || !existsSync(report)) return one(ok);
	const counts = read(report);
	return ok || counts.failed > 0 ? counts : add(counts, one(false));
}
