import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';

/** The heading of a part of the tab. */
export function SectionTitle(props: { id?: string; children: ReactNode }) {
  return (
    <Typography
      id={props.id}
      variant="subtitle1"
      component="h3"
      style={{ fontWeight: 600 }}
    >
      {props.children}
    </Typography>
  );
}
