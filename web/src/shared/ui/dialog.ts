import type { InjectionKey, Ref } from 'vue'

/** The dialog around a part: what floats above the part must float inside it, for all else lies beneath. */
export const AROUND: InjectionKey<Readonly<Ref<HTMLDialogElement | null>>> = Symbol('dialog')
