/**
 * What the new and the legacy portal share.
 *
 * @packageDocumentation
 */
export { LogoFull, LogoIcon } from './brand/Logo';
export { SidebarLogo } from './brand/SidebarLogo';
export { SandboxNotice } from './notice/SandboxNotice';
export { PersonaSignInPage } from './signIn/PersonaSignInPage';
