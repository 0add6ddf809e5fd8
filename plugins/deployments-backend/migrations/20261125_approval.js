// @ts-check

/**
 * Commands that wait for somebody's approval, and what came of it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('commands', table => {
    // Epoch milliseconds; nobody may approve it afterwards.
    table.bigInteger('approval_expires_at').nullable();
    table.text('decision').nullable();
    table.text('decided_by').nullable();
    table.bigInteger('decided_at').nullable();
    table.text('decision_comment').nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('commands', table => {
    table.dropColumns(
      'approval_expires_at',
      'decision',
      'decided_by',
      'decided_at',
      'decision_comment',
    );
  });
};
