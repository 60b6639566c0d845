export function sizes(): { who: string; bytes: number; budget: number }[]
export function table(): string
