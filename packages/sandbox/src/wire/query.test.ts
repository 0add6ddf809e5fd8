import { parseQuery, queryProtocol, toXmlContent } from './query';

describe('parseQuery', () => {
  it('nests structures and lists, in the order of their numbers', () => {
    const form = new URLSearchParams(
      'Action=RegisterTargets&Version=2015-12-01&TargetGroupArn=arn' +
        '&Targets.member.2.Id=b&Targets.member.1.Id=a&Targets.member.1.Port=80' +
        '&Names.member.1=x&Config.Weights.member.1=1',
    );
    expect(parseQuery(form)).toEqual({
      TargetGroupArn: 'arn',
      Targets: [{ Id: 'a', Port: '80' }, { Id: 'b' }],
      Names: ['x'],
      Config: { Weights: ['1'] },
    });
  });

  it('keeps ten and more members in order', () => {
    const form = new URLSearchParams(
      Array.from({ length: 12 }, (_, i) => [`A.member.${12 - i}`, `${12 - i}`]),
    );
    expect(parseQuery(form).A).toEqual(
      Array.from({ length: 12 }, (_, i) => `${i + 1}`),
    );
  });

  it('takes any name for a parameter without harm', () => {
    const form = new URLSearchParams('__proto__.polluted=yes');
    parseQuery(form);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('the XML of an answer', () => {
  it('escapes text, lists members, leaves out what is not there', () => {
    const xml = toXmlContent({
      Name: 'a<b & "c"',
      Items: [{ Port: 1 }, { Port: 2 }],
      None: [],
      At: new Date(0),
      Gone: undefined,
    });
    expect(xml).toBe(
      '<Name>a&lt;b &amp; &quot;c&quot;</Name>' +
        '<Items><member><Port>1</Port></member><member><Port>2</Port></member></Items>' +
        '<None></None><At>1970-01-01T00:00:00.000Z</At>',
    );
  });

  it('names the error as the service does', () => {
    const protocol = queryProtocol({
      apiVersion: '2015-12-01',
      xmlNamespace: 'urn:x',
      errorCode: type => type.replace(/Exception$/, ''),
    });
    if (protocol.kind !== 'query') throw new Error('not a query protocol');
    const error = {
      type: 'RuleNotFoundException',
      message: 'm',
      statusCode: 400,
    };
    expect(protocol.errorToXml(error, 'r-1')).toContain(
      '<Type>Sender</Type><Code>RuleNotFound</Code><Message>m</Message>',
    );
  });
});
