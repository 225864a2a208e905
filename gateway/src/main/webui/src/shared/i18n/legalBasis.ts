const words: [RegExp, string][] = [
  [/\bDecree\b/g, "Nghị định"],
  [/\bLaw\b/g, "Luật"],
  [/\bDecision\b/g, "Quyết định"],
  [/\bCircular\b/g, "Thông tư"],
  [/\bResolution\b/g, "Nghị quyết"],
  [/\s+arts?\.\s*/g, ", điều "],
];

/** The rule catalogue names acts in English ("Decree 237/2026 art. 18.3"); Vietnamese readers get "Nghị định 237/2026, điều 18.3". */
export function legalBasis(basis: string, language: string): string {
  return language === "vi" ? words.reduce((text, [word, said]) => text.replace(word, said), basis) : basis;
}
