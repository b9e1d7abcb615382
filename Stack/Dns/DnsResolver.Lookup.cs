using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Stack;

/// <summary>One lookup: servers in turn, aliases from answer to answer, and the result into the cache.</summary>
public sealed partial class DnsResolver
{
    private async void Run(DnsLookup lookup)
    {
        using DnsLookup ended = lookup;
        DnsResult result;
        try
        {
            result = await LookUpAsync(lookup);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits any more.
            return;
        }
        catch (NetworkException e)
        {
            // The stack was closed, or has no port left.
            result = new DnsResult(null, NetworkError.NameServerFailure, e.Message);
        }

        Remove(lookup);
        lookup.Complete(result);
    }

    private async ValueTask<DnsResult> LookUpAsync(DnsLookup lookup)
    {
        DnsName name = lookup.Name;
        uint timeToLive = uint.MaxValue;
        int aliases = 0;
        while (true)
        {
            var question = new DnsQuestion(name, lookup.Type, _options.MaximumAliases - aliases);
            DnsOutcome outcome = await AskServersAsync(question, lookup.Abandoned);
            timeToLive = Math.Min(timeToLive, outcome.TimeToLive);
            aliases += outcome.Aliases;
            if (outcome.Kind != DnsOutcomeKind.Alias)
            {
                return Conclude(lookup, outcome, timeToLive);
            }

            name = outcome.Name;
        }
    }

    /// <summary>Asks each server, round after round with longer waits, until one has an answer. A server that failed is not asked again.</summary>
    private async ValueTask<DnsOutcome> AskServersAsync(DnsQuestion question, CancellationToken cancellationToken)
    {
        IPEndPoint[] servers = _servers.InOrder();
        DnsOutcome? failure = null;
        TimeSpan timeout = _options.Timeout;
        for (int round = 0; round < _options.Rounds; round++)
        {
            for (int i = 0; i < servers.Length; i++)
            {
                if (servers[i].Port == 0)
                {
                    continue;
                }

                DnsOutcome outcome = await _exchange.AskAsync(servers[i], question, timeout, cancellationToken);
                if (outcome.Kind == DnsOutcomeKind.Failed)
                {
                    failure = outcome with { Reason = $"{servers[i]}: {outcome.Reason}" };
                    servers[i] = default;
                }
                else if (outcome.Kind != DnsOutcomeKind.TimedOut)
                {
                    _servers.Prefer(servers[i]);
                    return outcome;
                }
            }

            timeout *= 2;
        }

        return failure ?? new DnsOutcome(servers.Length > 0 ? DnsOutcomeKind.TimedOut : DnsOutcomeKind.Failed, question.Name)
        {
            Reason = "no name server is configured",
        };
    }

    private DnsResult Conclude(DnsLookup lookup, DnsOutcome outcome, uint seconds)
    {
        bool isFound = outcome.Kind == DnsOutcomeKind.Found;
        var timeToLive = TimeSpan.FromSeconds(seconds);
        TimeSpan limit = isFound ? _options.MaximumTimeToLive : _options.MaximumNegativeTimeToLive;
        timeToLive = timeToLive < limit ? timeToLive : limit;
        string name = lookup.Name.ToString();
        DnsResult result = outcome.Kind switch
        {
            DnsOutcomeKind.Found => new DnsResult(new DnsAnswer
            {
                Name = name,
                CanonicalName = outcome.Name.ToString(),
                Type = lookup.Type,
                Records = outcome.Records,
                TimeToLive = timeToLive,
            }),
            DnsOutcomeKind.NoName => new DnsResult(null, NetworkError.NameNotFound, $"The name {name} does not exist."),
            DnsOutcomeKind.NoData => new DnsResult(null, NetworkError.NameNotFound, $"The name {name} has no record of type {lookup.Type}."),
            DnsOutcomeKind.TimedOut => new DnsResult(null, NetworkError.TimedOut, $"No name server answered the question for {name}."),
            _ => new DnsResult(null, NetworkError.NameServerFailure, $"The name {name} was not resolved: {outcome.Reason}."),
        };
        if (isFound || result.IsMissing)
        {
            _cache.Add(lookup.Name, lookup.Type, result, timeToLive);
        }

        return result;
    }
}
