// @ts-check

/**
 * Times are epoch milliseconds; documents are JSON in text columns, so that
 * SQLite and PostgreSQL behave alike.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('services', table => {
    table.comment('What was last read of each ECS service');
    table.text('service_arn').primary();
    table.integer('version').notNullable();
    table.text('mark').nullable();
    table.text('snapshot').nullable();
    table.bigInteger('as_of').nullable();
    table.boolean('missing').notNullable();
    table.bigInteger('failing_since').nullable();
    table.text('failure').nullable();
  });
  await knex.schema.createTable('rollouts', table => {
    table.comment('One row for each ECS service deployment');
    table.text('deployment_arn').primary();
    table.text('deployment_id').notNullable();
    table.text('service_arn').notNullable();
    table.text('status').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('finished_at').nullable();
    table.text('record').notNullable();
    table.text('block').nullable();
    table.boolean('evidence_complete').notNullable();
    table.index(['service_arn', 'created_at'], 'rollouts_history_idx');
  });
  await knex.schema.createTable('transitions', table => {
    table.comment('What was seen to change during a rollout');
    table.text('deployment_arn').notNullable();
    table.bigInteger('at').notNullable();
    table.text('kind').notNullable();
    table.text('value').notNullable();
    table.primary(['deployment_arn', 'at', 'kind', 'value']);
  });
  await knex.schema.createTable('samples', table => {
    table.comment('Requests that one revision answered in one period');
    table.text('deployment_arn').notNullable();
    table.text('role').notNullable();
    table.text('source').notNullable();
    table.bigInteger('at').notNullable();
    table.double('period_seconds').notNullable();
    table.double('requests').notNullable();
    table.double('errors').notNullable();
    table.double('slow').nullable();
    table.double('latency_seconds').nullable();
    table.primary(['deployment_arn', 'role', 'source', 'at']);
  });
  await knex.schema.createTable('balancer_samples', table => {
    table.comment('Errors that the load balancer itself answered');
    table.text('deployment_arn').notNullable();
    table.bigInteger('at').notNullable();
    table.double('period_seconds').notNullable();
    table.double('requests').notNullable();
    table.double('errors_502').notNullable();
    table.double('errors_504').notNullable();
    table.primary(['deployment_arn', 'at']);
  });
  await knex.schema.createTable('probes', table => {
    table.comment('Looks at the health of the new revision');
    table.text('deployment_arn').notNullable();
    table.text('source').notNullable();
    table.bigInteger('at').notNullable();
    table.boolean('healthy').notNullable();
    table.integer('healthy_tasks').notNullable();
    table.integer('total_tasks').notNullable();
    table.integer('replaced_tasks').notNullable();
    table.text('detail').nullable();
    table.primary(['deployment_arn', 'source', 'at']);
  });
  await knex.schema.createTable('verdicts', table => {
    table.comment('The newest verdict at each weight');
    table.text('deployment_arn').notNullable();
    table.double('weight_percent').notNullable();
    table.bigInteger('at').notNullable();
    table.text('verdict').notNullable();
    table.primary(['deployment_arn', 'weight_percent']);
  });
  await knex.schema.createTable('commands', table => {
    table.comment('Commands given from the portal: the state machine');
    table.text('id').primary();
    table.text('idempotency_key').notNullable();
    table.text('actor').notNullable();
    table.text('kind').notNullable();
    table.text('entity_ref').notNullable();
    table.text('target_id').notNullable();
    table.text('environment').notNullable();
    table.text('service_arn').notNullable();
    table.text('state').notNullable();
    table.text('reason').notNullable();
    table.text('to_rollout_id').nullable();
    table.text('operation').nullable();
    table.text('from_deployment_arn').nullable();
    table.text('deployment_arn').nullable();
    table.text('to_revision_arn').nullable();
    table.text('to_version').nullable();
    table.text('error').nullable();
    table.bigInteger('requested_at').notNullable();
    table.bigInteger('sent_at').nullable();
    table.bigInteger('finished_at').nullable();
    table.text('claimed_by').nullable();
    table.bigInteger('claimed_until').nullable();
    // The service's ARN while the command is open: the lock of the target.
    table.text('lock').nullable().unique();
    table.unique(['actor', 'idempotency_key']);
    table.index(['service_arn', 'requested_at'], 'commands_service_idx');
  });
  await knex.schema.createTable('audit', table => {
    table.comment('Who did what, before and after; never changed');
    table.increments('id');
    table.bigInteger('at').notNullable();
    table.text('command_id').notNullable();
    table.text('entity_ref').notNullable();
    table.text('service_arn').notNullable();
    table.text('actor').notNullable();
    table.text('event').notNullable();
    table.text('detail').notNullable();
    table.index(['command_id'], 'audit_command_idx');
  });
  await knex.schema.createTable('leases', table => {
    table.comment('Which replica reads which account and region');
    table.text('name').primary();
    table.text('holder').notNullable();
    table.bigInteger('expires_at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'leases',
    'audit',
    'commands',
    'verdicts',
    'probes',
    'balancer_samples',
    'samples',
    'transitions',
    'rollouts',
    'services',
  ]) {
    await knex.schema.dropTable(table);
  }
};
