// @ts-check

/**
 * The files of each repository that are compared with the contract.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('repositories', table => {
    table.comment('What was last read of each repository on GitHub');
    // Address of the tree that is read.
    table.text('location').primary();
    table.integer('version').notNullable();
    // Of the commit that was read.
    table.text('etag').nullable();
    // JSON: texts by path.
    table.text('files').nullable();
    // JSON: files of entities that were looked for beside the usual ones.
    table.text('catalog_paths').nullable();
    table.bigInteger('as_of').nullable();
    table.bigInteger('checked_at').notNullable();
    table.bigInteger('failing_since').nullable();
    table.text('failure').nullable();
    table.text('advice').nullable();
    table.index(['checked_at'], 'repositories_checked_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('repositories');
};
