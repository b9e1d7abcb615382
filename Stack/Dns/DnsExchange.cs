using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Dns;

/// <summary>
/// Asks one server one question: each time from a new random port and with a new random id (RFC 5452 section 4), believing only the answer that
/// comes from the server's address and port and repeats id and question; by TCP when the answer is cut.
/// </summary>
internal sealed class DnsExchange
{
    /// <summary>What Ethernet carries unfragmented; servers send more than 512 bytes only to who asked for it.</summary>
    private const int MaximumDatagram = 1472;

    private readonly NetworkStack _stack;
    private readonly DnsResolverOptions _options;
    private readonly DnsResolverCounters _counters;

    public DnsExchange(NetworkStack stack, DnsResolverOptions options, DnsResolverCounters counters)
    {
        _stack = stack;
        _options = options;
        _counters = counters;
    }

    /// <summary>Asks.</summary>
    /// <param name="server">Whom.</param>
    /// <param name="question">What.</param>
    /// <param name="timeout">How long to wait, for each of UDP and TCP.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <returns>What came of it; never <see cref="DnsOutcomeKind.Truncated"/>.</returns>
    public async ValueTask<DnsOutcome> AskAsync(IPEndPoint server, DnsQuestion question, TimeSpan timeout, CancellationToken cancellationToken)
    {
        DnsOutcome outcome = await LimitAsync(server, question, timeout, isStream: false, cancellationToken);
        if (outcome.Kind != DnsOutcomeKind.Truncated)
        {
            return outcome;
        }

        return _options.StreamConnector is null
            ? Failed(question, "its answer is too long for UDP, and the resolver has no TCP")
            : await LimitAsync(server, question, timeout, isStream: true, cancellationToken);
    }

    private static DnsOutcome Failed(DnsQuestion question, string reason) => new(DnsOutcomeKind.Failed, question.Name) { Reason = reason };

    private async ValueTask<DnsOutcome> LimitAsync(
        IPEndPoint server, DnsQuestion question, TimeSpan timeout, bool isStream, CancellationToken cancellationToken)
    {
        using var limit = new DnsTimeLimit(_stack.Clock, timeout, cancellationToken);
        try
        {
            return isStream
                ? await AskByStreamAsync(server, question, limit.Token)
                : await AskByDatagramAsync(server, question, limit.Token);
        }
        catch (OperationCanceledException) when (limit.HasExpired)
        {
            _counters.TimeOuts++;
            return new DnsOutcome(DnsOutcomeKind.TimedOut, question.Name);
        }
        catch (NetworkException e) when (e.Error != NetworkError.Closed || isStream)
        {
            return Failed(question, e.Message);
        }
    }

    private async ValueTask<DnsOutcome> AskByDatagramAsync(IPEndPoint server, DnsQuestion question, CancellationToken cancellationToken)
    {
        UdpSocket socket = _stack.OpenUdp();
        try
        {
            socket.Connect(server);
            var buffer = new byte[MaximumDatagram];
            ushort id = (ushort)_stack.Random.NextUInt32();
            int length = DnsQueryWriter.Write(buffer, id, question.Name, question.Type);
            _counters.Queries++;
            await socket.SendAsync(buffer.AsMemory(0, length), cancellationToken);
            while (true)
            {
                UdpReceiveResult result = await socket.ReceiveAsync(buffer, cancellationToken);
                if (TryUse(buffer.AsSpan(0, result.Length), id, question, isStream: false) is { } outcome)
                {
                    return outcome;
                }
            }
        }
        finally
        {
            socket.Close();
        }
    }

    private async ValueTask<DnsOutcome> AskByStreamAsync(IPEndPoint server, DnsQuestion question, CancellationToken cancellationToken)
    {
        IByteStream stream = await _options.StreamConnector!(server, cancellationToken);
        try
        {
            ushort id = (ushort)_stack.Random.NextUInt32();
            _counters.StreamQueries++;
            byte[] response = await DnsStreamFraming.AskAsync(stream, id, question, cancellationToken);
            return TryUse(response, id, question, isStream: true) ?? Failed(question, "its answer over TCP is not to the question");
        }
        finally
        {
            stream.Abort();
        }
    }

    /// <summary>The outcome of a response that is the answer to our query; null for any other message (RFC 5452 section 9.1).</summary>
    private DnsOutcome? TryUse(ReadOnlySpan<byte> message, ushort id, DnsQuestion question, bool isStream)
    {
        if (!DnsView.TryParse(message, out DnsView view))
        {
            _counters.Malformed++;
            return null;
        }

        if (view.Id != id || !view.IsResponse || !view.IsQueryOperation || !view.Asks(question.Name, question.Type))
        {
            _counters.Mismatched++;
            return null;
        }

        _counters.Responses++;
        return view.IsTruncated && isStream
            ? Failed(question, "its answer is cut even over TCP")
            : DnsAnswerReader.Read(view, question.Name, question.Type, question.AliasesLeft);
    }
}
