export default {
	headCount: 'many',
	frames: {
		empty: { words: { hu: 'Üres kép.', en: 'An empty picture.' } },
		full: {
			words: { hu: '{soldiers|ul} katona.', en: '{Soldiers} soldiers.' },
			facts: ['day'],
			headCount: 'many'
		}
	}
};
