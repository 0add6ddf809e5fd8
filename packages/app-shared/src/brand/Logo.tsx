const Mark = () => (
  // Traffic that grows step by step: 5, 25, 50 and 100 per cent.
  <g fill="#f2b632">
    <rect x="0" y="21" width="5" height="3" rx="1" />
    <rect x="7" y="17" width="5" height="7" rx="1" />
    <rect x="14" y="10" width="5" height="14" rx="1" />
    <rect x="21" y="0" width="5" height="24" rx="1" />
  </g>
);

/** The portal's mark, for the closed side bar. */
export const LogoIcon = () => (
  <svg width="26" height="24" viewBox="0 0 26 24" aria-hidden="true">
    <Mark />
  </svg>
);

/** The portal's mark and name, for the open side bar. */
export const LogoFull = () => (
  <svg width="170" height="24" viewBox="0 0 170 24" aria-hidden="true">
    <Mark />
    <text x="36" y="18" fill="#ffffff" fontSize="17" fontWeight="600">
      Canary Portal
    </text>
  </svg>
);
