// @ts-check

/**
 * The CPU that a task needs, and single figures of a rollout by time: the age of
 * a queue's oldest message, the tasks that ECS keeps.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('samples', table => {
    table.double('cpu_percent').nullable();
    // That reported their CPU.
    table.double('tasks').nullable();
  });
  await knex.schema.createTable('gauges', table => {
    table.comment('Single figures of a rollout by time');
    table.text('deployment_arn').notNullable();
    table.text('name').notNullable();
    table.bigInteger('at').notNullable();
    table.double('period_seconds').notNullable();
    table.double('value').notNullable();
    table.primary(['deployment_arn', 'name', 'at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('gauges');
  await knex.schema.alterTable('samples', table => {
    table.dropColumns('cpu_percent', 'tasks');
  });
};
