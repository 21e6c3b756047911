/// <reference types="vite/client" />

/** True in development and in builds made for tests: the gallery is part of the page. */
declare const __GALLERY__: boolean
