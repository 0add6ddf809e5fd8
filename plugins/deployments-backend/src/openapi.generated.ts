// Generated from openapi.yaml by scripts/generate-openapi.mjs; change that.
export const spec = {
  openapi: '3.1.0',
  info: {
    title: 'deployments',
    version: '1',
    description:
      "Deployments of catalog entities on Amazon ECS. Answers come from the portal's own database and say as of when they are. Times are ISO 8601, durations are seconds, weights are percent. What a person may not see is 404 or 403.",
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [{ url: '/' }],
  paths: {
    '/v1/entities/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'getOverview',
        description: 'What runs where, for each environment of the entity.',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/ifNoneMatch' },
        ],
        responses: {
          '200': {
            description: 'The overview, with an ETag.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Overview' },
              },
            },
          },
          '304': { description: 'Nothing has changed.' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/rollouts': {
      get: {
        operationId: 'listRollouts',
        description: 'The history, newest first.',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/ifNoneMatch' },
          {
            name: 'target',
            in: 'query',
            description: 'Only of this target.',
            schema: { $ref: '#/components/schemas/TargetId' },
          },
          {
            name: 'cursor',
            in: 'query',
            description: 'nextCursor of the page before.',
            allowReserved: true,
            schema: { type: 'string', minLength: 1, maxLength: 2000 },
          },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 100 },
          },
        ],
        responses: {
          '200': {
            description: 'One page, with an ETag.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RolloutPage' },
              },
            },
          },
          '304': { description: 'Nothing has changed.' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/rollouts/{id}': {
      get: {
        operationId: 'getRollout',
        description:
          'One rollout with its stages, timeline, checks and series.',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/ifNoneMatch' },
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { $ref: '#/components/schemas/RolloutId' },
          },
        ],
        responses: {
          '200': {
            description: 'The rollout, with an ETag.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RolloutDetail' },
              },
            },
          },
          '304': { description: 'Nothing has changed.' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/targets/{targetId}/rollbacks/preview':
      {
        get: {
          operationId: 'previewRollback',
          description: 'What a rollback would do now; does nothing.',
          parameters: [
            { $ref: '#/components/parameters/kind' },
            { $ref: '#/components/parameters/namespace' },
            { $ref: '#/components/parameters/name' },
            { $ref: '#/components/parameters/targetId' },
            {
              name: 'to',
              in: 'query',
              description:
                'Id of the rollout to return to; the last good one when absent.',
              schema: { $ref: '#/components/schemas/RolloutId' },
            },
          ],
          responses: {
            '200': {
              description: 'The operations in order.',
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/RollbackPreview' },
                },
              },
            },
            default: { $ref: '#/components/responses/Error' },
          },
        },
      },
    '/v1/entities/{kind}/{namespace}/{name}/targets/{targetId}/rollbacks': {
      post: {
        operationId: 'requestRollback',
        description:
          'Rolls a target back. Answers when ECS has accepted it; the command in the overview tells how it goes on. Where deployment.yaml asks for an approval that the person cannot give, it answers a command that waits for it. Done once for each Idempotency-Key.',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/targetId' },
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description:
              'A fresh UUID for each decision, the same one for each retry.',
            schema: { type: 'string', minLength: 8, maxLength: 200 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RollbackRequest' },
            },
          },
        },
        responses: {
          '202': {
            description:
              'ECS has accepted it, or had before; or it waits for approval.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Command' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/rollbacks/{id}/approval': {
      post: {
        operationId: 'decideRollback',
        description:
          'Approves a rollback that waits for it, which plans it afresh and sends it at once, or rejects it. Takes deployments.rollback.approve. The same decision again answers what came of the first.',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'Id of the command, from the overview.',
            schema: { $ref: '#/components/schemas/CommandId' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RollbackDecision' },
            },
          },
        },
        responses: {
          '202': {
            description: 'Approved and accepted by ECS, or rejected.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Command' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/conformance': {
      get: {
        operationId: 'getConformance',
        description:
          "The entity's repository compared with the contract between it and the portal, as of when it was last read; and what is left to do until each target is deployed for the first time.",
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
          { $ref: '#/components/parameters/ifNoneMatch' },
        ],
        responses: {
          '200': {
            description: 'The comparison, with an ETag.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Conformance' },
              },
            },
          },
          '304': { description: 'Nothing has changed.' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/v1/entities/{kind}/{namespace}/{name}/refresh': {
      post: {
        operationId: 'refresh',
        description:
          "Reads the entity's services from AWS and its repository from GitHub now, in the background.",
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        responses: {
          '202': { description: 'Being read.' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
  },
  components: {
    parameters: {
      kind: {
        name: 'kind',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/EntityName' },
      },
      namespace: {
        name: 'namespace',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/EntityName' },
      },
      name: {
        name: 'name',
        in: 'path',
        required: true,
        schema: { $ref: '#/components/schemas/EntityName' },
      },
      targetId: {
        name: 'targetId',
        in: 'path',
        required: true,
        description: 'From the overview; only targets that the entity names.',
        schema: { $ref: '#/components/schemas/TargetId' },
      },
      ifNoneMatch: {
        name: 'If-None-Match',
        in: 'header',
        schema: { type: 'string', maxLength: 1000 },
      },
    },
    responses: {
      Error: {
        description: 'Refused; the message says why, and what to do.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
          },
        },
      },
    },
    schemas: {
      EntityName: { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,253}$' },
      TargetId: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      RolloutId: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,255}$' },
      CommandId: { type: 'string', pattern: '^[A-Za-z0-9-]{1,64}$' },
      Time: { type: 'string', format: 'date-time' },
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
          },
        },
        additionalProperties: true,
      },
      ActionState: {
        type: 'object',
        required: ['allowed'],
        additionalProperties: false,
        properties: {
          allowed: { type: 'boolean' },
          needsApproval: { type: 'boolean', const: true },
          missingPermission: { type: 'string' },
          reason: { type: 'string' },
        },
      },
      Problem: {
        type: 'object',
        required: ['code', 'message', 'action'],
        additionalProperties: false,
        properties: {
          code: {
            type: 'string',
            enum: [
              'annotation-malformed',
              'annotation-missing',
              'account-unknown',
              'not-bound',
              'source-unreachable',
              'service-missing',
              'drift',
              'rollback-failed',
              'tags-malformed',
            ],
          },
          message: { type: 'string' },
          action: { type: 'string' },
          targetId: { $ref: '#/components/schemas/TargetId' },
        },
      },
      Tasks: {
        type: 'object',
        required: ['desired', 'running', 'healthy'],
        additionalProperties: false,
        properties: {
          desired: { type: 'number' },
          running: { type: 'number' },
          healthy: { type: 'number' },
        },
      },
      Revision: {
        type: 'object',
        required: [
          'revisionArn',
          'taskDefinition',
          'version',
          'images',
          'fingerprint',
          'fromPipeline',
          'tasks',
        ],
        additionalProperties: false,
        properties: {
          revisionArn: { type: 'string' },
          taskDefinition: { type: 'string' },
          version: { type: 'string' },
          commit: { type: 'string' },
          commitUrl: { type: 'string' },
          commitMessage: { type: 'string' },
          repository: { type: 'string' },
          run: { type: 'string' },
          runUrl: { type: 'string' },
          actor: { type: 'string' },
          images: {
            type: 'array',
            items: {
              type: 'object',
              required: ['container', 'image'],
              additionalProperties: false,
              properties: {
                container: { type: 'string' },
                image: { type: 'string' },
                digest: { type: 'string' },
              },
            },
          },
          fingerprint: { type: 'string' },
          fromPipeline: { type: 'boolean' },
          rollbackOf: { type: 'string' },
          rollbackReason: { type: 'string' },
          tasks: { $ref: '#/components/schemas/Tasks' },
        },
      },
      Check: {
        type: 'object',
        required: ['id', 'outcome', 'sentence'],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          outcome: {
            type: 'string',
            enum: ['pass', 'fail', 'inconclusive', 'suspect'],
          },
          sentence: { type: 'string' },
          source: { type: 'string' },
          observed: { type: 'number' },
          limit: { type: 'number' },
          unit: { type: 'string', enum: ['percent', 'seconds', 'failures'] },
          stable: { type: 'number' },
          requests: { type: 'number' },
          minimumRequests: { type: 'number' },
          series: { type: 'string' },
        },
      },
      Stage: {
        type: 'object',
        required: ['kind', 'state', 'plannedSeconds'],
        additionalProperties: false,
        properties: {
          kind: {
            type: 'string',
            enum: ['scale-up', 'approval', 'weight', 'bake'],
          },
          weightPercent: { type: 'number' },
          state: {
            type: 'string',
            enum: ['done', 'current', 'next', 'failed', 'skipped'],
          },
          plannedSeconds: { type: 'number' },
          startedAt: { $ref: '#/components/schemas/Time' },
          finishedAt: { $ref: '#/components/schemas/Time' },
          actualSeconds: { type: 'number' },
          remainingSeconds: { type: 'number' },
          heldBecause: { type: 'string' },
        },
      },
      TimelineEntry: {
        type: 'object',
        required: ['at', 'source', 'tone', 'text'],
        additionalProperties: false,
        properties: {
          at: { $ref: '#/components/schemas/Time' },
          source: {
            type: 'string',
            enum: ['ecs', 'driver', 'portal', 'github', 'cloudwatch'],
          },
          tone: { type: 'string', enum: ['info', 'good', 'warning', 'bad'] },
          text: { type: 'string' },
          url: { type: 'string' },
        },
      },
      Point: {
        type: 'object',
        required: ['at', 'value'],
        additionalProperties: false,
        properties: {
          at: { $ref: '#/components/schemas/Time' },
          value: { type: 'number' },
          requests: { type: 'number' },
        },
      },
      Series: {
        type: 'object',
        required: ['name', 'label', 'unit', 'canary', 'stable'],
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          label: { type: 'string' },
          unit: {
            type: 'string',
            enum: ['percent', 'seconds', 'requests', 'tasks'],
          },
          limit: { type: 'number' },
          canary: {
            type: 'array',
            items: { $ref: '#/components/schemas/Point' },
          },
          stable: {
            type: 'array',
            items: { $ref: '#/components/schemas/Point' },
          },
        },
      },
      RollbackExplained: {
        type: 'object',
        required: [
          'trigger',
          'cause',
          'automatic',
          'weightPercent',
          'startedAt',
          'blocked',
        ],
        properties: {
          trigger: { type: 'string' },
          cause: { type: 'string' },
          automatic: { type: 'boolean' },
          actor: { type: 'string' },
          reason: { type: 'string' },
          weightPercent: { type: 'number' },
          startedAt: { $ref: '#/components/schemas/Time' },
          finishedAt: { $ref: '#/components/schemas/Time' },
          detectionSeconds: { type: 'number' },
          requestsMet: { type: 'number' },
          requestsFailed: { type: 'number' },
          restoredVersion: { type: 'string' },
          blocked: { type: 'boolean' },
        },
      },
      RolloutSummary: {
        type: 'object',
        required: [
          'id',
          'targetId',
          'deploymentArn',
          'result',
          'strategy',
          'revision',
          'createdAt',
          'isRollback',
          'serving',
          'rollbackTo',
        ],
        properties: {
          id: { $ref: '#/components/schemas/RolloutId' },
          targetId: { $ref: '#/components/schemas/TargetId' },
          deploymentArn: { type: 'string' },
          result: {
            type: 'string',
            enum: [
              'in-progress',
              'completed',
              'rolled-back',
              'rolling-back',
              'rollback-failed',
              'stopped',
            ],
          },
          strategy: { type: 'string' },
          plan: { type: 'string' },
          revision: { $ref: '#/components/schemas/Revision' },
          createdAt: { $ref: '#/components/schemas/Time' },
          startedAt: { $ref: '#/components/schemas/Time' },
          finishedAt: { $ref: '#/components/schemas/Time' },
          tookSeconds: { type: 'number' },
          isRollback: { type: 'boolean' },
          explained: { $ref: '#/components/schemas/RollbackExplained' },
          rolledBackLater: {
            type: 'object',
            required: ['rolloutId', 'at', 'actor', 'toVersion'],
            additionalProperties: false,
            properties: {
              rolloutId: { $ref: '#/components/schemas/RolloutId' },
              at: { $ref: '#/components/schemas/Time' },
              actor: { type: 'string' },
              reason: { type: 'string' },
              toVersion: { type: 'string' },
            },
          },
          serving: { type: 'boolean' },
          servingPercent: { type: 'number' },
          rollbackTo: { $ref: '#/components/schemas/ActionState' },
        },
      },
      RolloutDetail: {
        allOf: [
          { $ref: '#/components/schemas/RolloutSummary' },
          {
            type: 'object',
            required: [
              'asOf',
              'stages',
              'checks',
              'timeline',
              'series',
              'workingSeconds',
              'waitingSeconds',
            ],
            properties: {
              asOf: { $ref: '#/components/schemas/Time' },
              from: { $ref: '#/components/schemas/Revision' },
              lifecycleStage: { type: 'string' },
              requestedWeightPercent: { type: 'number' },
              observedWeightPercent: { type: 'number' },
              pauseExpiresAt: { $ref: '#/components/schemas/Time' },
              pauseTimeoutAction: {
                type: 'string',
                enum: ['ROLLBACK', 'CONTINUE'],
              },
              stages: {
                type: 'array',
                items: { $ref: '#/components/schemas/Stage' },
              },
              checks: {
                type: 'array',
                items: { $ref: '#/components/schemas/Check' },
              },
              timeline: {
                description: 'Newest first.',
                type: 'array',
                items: { $ref: '#/components/schemas/TimelineEntry' },
              },
              series: {
                type: 'array',
                items: { $ref: '#/components/schemas/Series' },
              },
              workingSeconds: { type: 'number' },
              waitingSeconds: { type: 'number' },
            },
          },
        ],
      },
      RolloutPage: {
        type: 'object',
        required: ['items'],
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/RolloutSummary' },
          },
          nextCursor: { type: 'string' },
        },
      },
      Command: {
        type: 'object',
        required: [
          'id',
          'kind',
          'targetId',
          'state',
          'reason',
          'actor',
          'requestedAt',
        ],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          kind: { type: 'string', enum: ['rollback'] },
          targetId: { $ref: '#/components/schemas/TargetId' },
          state: {
            type: 'string',
            enum: [
              'requested',
              'awaiting-approval',
              'sent',
              'observed',
              'done',
              'failed',
            ],
          },
          reason: { type: 'string' },
          actor: { type: 'string' },
          requestedAt: { $ref: '#/components/schemas/Time' },
          sentAt: { $ref: '#/components/schemas/Time' },
          finishedAt: { $ref: '#/components/schemas/Time' },
          toRolloutId: { $ref: '#/components/schemas/RolloutId' },
          toVersion: { type: 'string' },
          operation: { type: 'string' },
          error: { type: 'string' },
          approval: {
            type: 'object',
            required: ['expiresAt', 'decide'],
            additionalProperties: false,
            properties: {
              expiresAt: { $ref: '#/components/schemas/Time' },
              decide: { $ref: '#/components/schemas/ActionState' },
            },
          },
          decision: {
            type: 'object',
            required: ['decision', 'by', 'at'],
            additionalProperties: false,
            properties: {
              decision: { type: 'string', enum: ['approve', 'reject'] },
              comment: { type: 'string' },
              by: { type: 'string' },
              at: { $ref: '#/components/schemas/Time' },
            },
          },
        },
      },
      RollbackDecision: {
        type: 'object',
        required: ['decision'],
        additionalProperties: false,
        properties: {
          decision: { type: 'string', enum: ['approve', 'reject'] },
          comment: { type: 'string', maxLength: 500 },
        },
      },
      RollbackRequest: {
        type: 'object',
        required: ['reason'],
        additionalProperties: false,
        properties: {
          reason: { type: 'string', minLength: 3, maxLength: 500 },
          toRolloutId: { $ref: '#/components/schemas/RolloutId' },
        },
      },
      RollbackPreview: {
        type: 'object',
        required: [
          'targetId',
          'environment',
          'accountId',
          'region',
          'service',
          'operation',
          'steps',
          'notRestored',
          'trafficPercentAffected',
          'asOf',
        ],
        additionalProperties: false,
        properties: {
          targetId: { $ref: '#/components/schemas/TargetId' },
          environment: { type: 'string' },
          accountId: { type: 'string' },
          region: { type: 'string' },
          service: { type: 'string' },
          operation: {
            type: 'string',
            enum: [
              'continue-rollback',
              'stop-rollback',
              'clone',
              'none',
              'refused',
            ],
          },
          from: { $ref: '#/components/schemas/Revision' },
          to: { $ref: '#/components/schemas/Revision' },
          steps: {
            type: 'array',
            items: {
              type: 'object',
              required: ['call', 'sentence'],
              additionalProperties: false,
              properties: {
                call: { type: 'string' },
                sentence: { type: 'string' },
              },
            },
          },
          notRestored: { type: 'array', items: { type: 'string' } },
          trafficPercentAffected: { type: 'number' },
          refusal: { type: 'string' },
          asOf: { $ref: '#/components/schemas/Time' },
        },
      },
      Target: {
        type: 'object',
        required: [
          'targetId',
          'environment',
          'serviceArn',
          'accountId',
          'region',
          'cluster',
          'service',
          'consoleUrl',
          'status',
          'headline',
          'strategy',
          'serving',
          'incoming',
          'tasks',
          'rollout',
          'lastRollback',
          'command',
          'rollback',
          'binding',
          'problems',
          'asOf',
          'stale',
          'events',
          'stoppedTasks',
        ],
        properties: {
          targetId: { $ref: '#/components/schemas/TargetId' },
          environment: { type: 'string' },
          serviceArn: { type: 'string' },
          accountId: { type: 'string' },
          region: { type: 'string' },
          cluster: { type: 'string' },
          service: { type: 'string' },
          consoleUrl: { type: 'string' },
          status: {
            type: 'string',
            enum: [
              'steady',
              'rolling-out',
              'rolling-back',
              'rolled-back',
              'rollback-failed',
              'never-deployed',
              'unknown',
            ],
          },
          headline: { type: 'string' },
          strategy: { type: 'string' },
          serving: {
            anyOf: [
              { $ref: '#/components/schemas/Revision' },
              { type: 'null' },
            ],
          },
          servingSince: { $ref: '#/components/schemas/Time' },
          incoming: {
            anyOf: [
              { $ref: '#/components/schemas/Revision' },
              { type: 'null' },
            ],
          },
          requestedWeightPercent: { type: 'number' },
          observedWeightPercent: { type: 'number' },
          tasks: { $ref: '#/components/schemas/Tasks' },
          rollout: {
            anyOf: [
              { $ref: '#/components/schemas/RolloutDetail' },
              { type: 'null' },
            ],
          },
          lastRollback: {
            anyOf: [
              {
                allOf: [
                  { $ref: '#/components/schemas/RollbackExplained' },
                  {
                    type: 'object',
                    required: ['version', 'rolloutId'],
                    properties: {
                      version: { type: 'string' },
                      rolloutId: { $ref: '#/components/schemas/RolloutId' },
                    },
                  },
                ],
              },
              { type: 'null' },
            ],
          },
          command: {
            anyOf: [{ $ref: '#/components/schemas/Command' }, { type: 'null' }],
          },
          rollback: { $ref: '#/components/schemas/ActionState' },
          binding: {
            type: 'object',
            required: ['bound'],
            additionalProperties: false,
            properties: {
              bound: { type: 'boolean' },
              reason: { type: 'string' },
            },
          },
          problems: {
            type: 'array',
            items: { $ref: '#/components/schemas/Problem' },
          },
          asOf: { type: ['string', 'null'], format: 'date-time' },
          stale: {
            anyOf: [
              {
                type: 'object',
                required: ['since', 'reason'],
                additionalProperties: false,
                properties: {
                  since: { $ref: '#/components/schemas/Time' },
                  reason: { type: 'string' },
                },
              },
              { type: 'null' },
            ],
          },
          events: {
            type: 'array',
            items: {
              type: 'object',
              required: ['at', 'message'],
              additionalProperties: false,
              properties: {
                at: { $ref: '#/components/schemas/Time' },
                message: { type: 'string' },
              },
            },
          },
          stoppedTasks: {
            type: 'array',
            items: {
              type: 'object',
              required: ['taskArn', 'taskDefinition', 'reason', 'at'],
              additionalProperties: false,
              properties: {
                taskArn: { type: 'string' },
                taskDefinition: { type: 'string' },
                reason: { type: 'string' },
                exitCode: { type: 'number' },
                at: { $ref: '#/components/schemas/Time' },
              },
            },
          },
        },
      },
      Overview: {
        type: 'object',
        required: ['entityRef', 'now', 'environments', 'problems'],
        additionalProperties: false,
        properties: {
          entityRef: { type: 'string' },
          now: { $ref: '#/components/schemas/Time' },
          environments: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name', 'targets'],
              additionalProperties: false,
              properties: {
                name: { type: 'string' },
                targets: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/Target' },
                },
              },
            },
          },
          problems: {
            type: 'array',
            items: { $ref: '#/components/schemas/Problem' },
          },
        },
      },
      Values: {
        description:
          'What a text was made from, to make it in another language.',
        type: 'object',
        additionalProperties: { type: 'string' },
      },
      Finding: {
        type: 'object',
        required: ['id', 'area', 'status', 'sentence', 'values'],
        additionalProperties: false,
        properties: {
          id: {
            description: 'What kind of finding it is; stable.',
            type: 'string',
          },
          area: {
            type: 'string',
            enum: [
              'annotations',
              'plan',
              'workflows',
              'actions',
              'hardening',
              'tags',
            ],
          },
          status: {
            type: 'string',
            enum: ['ok', 'missing', 'differs', 'outdated'],
          },
          sentence: { type: 'string' },
          howTo: { type: 'string' },
          values: { $ref: '#/components/schemas/Values' },
          path: { type: 'string' },
          line: { type: 'integer', minimum: 1 },
          changes: {
            description:
              'Files, or folders that end in "/", which the pull request of the template adopt-ecs-service changes to mend this.',
            type: 'array',
            items: { type: 'string' },
          },
        },
      },
      ChecklistItem: {
        type: 'object',
        required: ['id', 'state', 'title', 'howTo', 'values'],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          state: { type: 'string', enum: ['done', 'open', 'unknown'] },
          title: { type: 'string' },
          howTo: { type: 'string' },
          values: { $ref: '#/components/schemas/Values' },
          url: { type: 'string' },
        },
      },
      Conformance: {
        type: 'object',
        required: [
          'entityRef',
          'now',
          'repository',
          'state',
          'asOf',
          'conforms',
          'actionsVersion',
          'currentActionsVersion',
          'findings',
          'checklists',
        ],
        additionalProperties: false,
        properties: {
          entityRef: { type: 'string' },
          now: { $ref: '#/components/schemas/Time' },
          repository: {
            anyOf: [
              {
                type: 'object',
                required: ['host', 'slug', 'url'],
                additionalProperties: false,
                properties: {
                  host: { type: 'string' },
                  slug: { type: 'string' },
                  url: { type: 'string' },
                  branch: { type: 'string' },
                  commit: { type: 'string' },
                },
              },
              { type: 'null' },
            ],
          },
          state: { type: 'string', enum: ['read', 'waiting', 'unreadable'] },
          reason: { type: 'string' },
          action: { type: 'string' },
          asOf: { type: ['string', 'null'], format: 'date-time' },
          failingSince: { $ref: '#/components/schemas/Time' },
          conforms: { type: 'boolean' },
          actionsVersion: { type: ['string', 'null'] },
          currentActionsVersion: { type: 'string' },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/Finding' },
          },
          checklists: {
            description: 'Of the targets that were never deployed.',
            type: 'array',
            items: {
              type: 'object',
              required: ['targetId', 'environment', 'items'],
              additionalProperties: false,
              properties: {
                targetId: { $ref: '#/components/schemas/TargetId' },
                environment: { type: 'string' },
                items: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/ChecklistItem' },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
