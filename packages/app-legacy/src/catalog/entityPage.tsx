import {
  EntityAboutCard,
  EntityHasComponentsCard,
  EntityHasSubcomponentsCard,
  EntityLayout,
  EntityLinksCard,
  EntityOrphanWarning,
  EntityProcessingErrorsPanel,
  EntityRelationWarning,
  EntitySwitch,
  hasCatalogProcessingErrors,
  hasRelationWarnings,
  isKind,
  isOrphan,
} from '@backstage/plugin-catalog';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
  EntityUserProfileCard,
} from '@backstage/plugin-org';
import {
  EntityDeploymentsContent,
  isDeploymentsAvailable,
} from '@canary-portal/plugin-deployments/legacy';
import Grid from '@material-ui/core/Grid';
import { ReactNode } from 'react';

const Cell = (props: { wide?: boolean; children: ReactNode }) => (
  <Grid item xs={12} md={props.wide ? 12 : 6}>
    {props.children}
  </Grid>
);

const warnings = (
  <>
    <EntitySwitch>
      <EntitySwitch.Case if={isOrphan}>
        <Cell wide>
          <EntityOrphanWarning />
        </Cell>
      </EntitySwitch.Case>
    </EntitySwitch>
    <EntitySwitch>
      <EntitySwitch.Case if={hasRelationWarnings}>
        <Cell wide>
          <EntityRelationWarning />
        </Cell>
      </EntitySwitch.Case>
    </EntitySwitch>
    <EntitySwitch>
      <EntitySwitch.Case if={hasCatalogProcessingErrors}>
        <Cell wide>
          <EntityProcessingErrorsPanel />
        </Cell>
      </EntitySwitch.Case>
    </EntitySwitch>
  </>
);

const overview = (...cards: JSX.Element[]) => (
  <Grid container spacing={3} alignItems="stretch">
    {warnings}
    {cards.map((card, index) => (
      <Cell key={index}>{card}</Cell>
    ))}
  </Grid>
);

const overviewOnly = (...cards: JSX.Element[]) => (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview(...cards)}
    </EntityLayout.Route>
  </EntityLayout>
);

const componentPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview(
        <EntityAboutCard />,
        <EntityLinksCard />,
        <EntityHasSubcomponentsCard />,
      )}
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/deployments"
      title="Deployments"
      if={isDeploymentsAvailable}
    >
      <EntityDeploymentsContent />
    </EntityLayout.Route>
  </EntityLayout>
);

/** What the catalog shows of an entity, by its kind. */
export const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('component')} children={componentPage} />
    <EntitySwitch.Case if={isKind('system')}>
      {overviewOnly(<EntityAboutCard />, <EntityHasComponentsCard />)}
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('group')}>
      {overviewOnly(
        <EntityGroupProfileCard />,
        <EntityOwnershipCard />,
        <EntityMembersListCard />,
      )}
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('user')}>
      {overviewOnly(<EntityUserProfileCard />, <EntityOwnershipCard />)}
    </EntitySwitch.Case>
    <EntitySwitch.Case children={overviewOnly(<EntityAboutCard />)} />
  </EntitySwitch>
);
