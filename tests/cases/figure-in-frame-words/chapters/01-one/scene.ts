export default {
	headCount: 'many',
	frames: {
		empty: { words: { hu: 'Üres kép.', en: 'An empty picture.' } },
		full: {
			words: { hu: '{soldiers} katona.', en: '49,700 soldiers.' },
			facts: ['day'],
			headCount: 'many'
		}
	}
};
