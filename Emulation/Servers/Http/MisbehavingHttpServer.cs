using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Servers;

/// <summary>A server that plays scripts: whatever a client must survive. Works on virtual time.</summary>
public sealed class MisbehavingHttpServer : HttpServerBase
{
    private readonly Func<HttpServerRequest, HttpScript> _script;

    /// <summary>A server.</summary>
    /// <param name="loop">The loop it runs on.</param>
    /// <param name="accept">Gives the next connection.</param>
    /// <param name="script">Chooses what is done about a request; its body is not read yet if it waits for <c>100 Continue</c>.</param>
    public MisbehavingHttpServer(
        EventLoop loop, Func<CancellationToken, ValueTask<IByteStream>> accept, Func<HttpServerRequest, HttpScript> script)
        : base(loop, accept)
    {
        ArgumentNullException.ThrowIfNull(script);
        _script = script;
    }

    private protected override async ValueTask ServeAsync(IByteStream stream, int connection, CancellationToken cancellationToken)
    {
        var reader = new HttpRequestReader(stream, 1024 * 1024);
        bool open = true;
        while (open && await reader.ReadHeadAsync(cancellationToken) is { } request)
        {
            request.Connection = connection;
            if (!request.Expects100 && !await reader.ReadBodyAsync(request, cancellationToken))
            {
                break;
            }

            Count(request);
            open = await PlayAsync(_script(request), stream, reader, request, cancellationToken);
        }

        if (open)
        {
            stream.Close();
        }
    }

    /// <summary>Plays a script; false when it ended the connection.</summary>
    private async ValueTask<bool> PlayAsync(
        HttpScript script, IByteStream stream, HttpRequestReader reader, HttpServerRequest request, CancellationToken cancellationToken)
    {
        foreach (HttpScriptStep step in script.Steps)
        {
            switch (step.Action)
            {
                case HttpScriptAction.Send:
                    await stream.WriteAsync(step.Bytes, cancellationToken);
                    break;
                case HttpScriptAction.Drip:
                    await DripAsync(stream, step, cancellationToken);
                    break;
                case HttpScriptAction.Wait:
                    await Loop.Clock.DelayAsync(step.Time, cancellationToken);
                    break;
                case HttpScriptAction.ReadBody:
                    await reader.ReadBodyAsync(request, cancellationToken);
                    break;
                case HttpScriptAction.Hang:
                    while (await stream.ReadAsync(new byte[1024], cancellationToken) > 0)
                    {
                    }

                    stream.Close();
                    return false;
                case HttpScriptAction.Close:
                    stream.Close();
                    return false;
                default:
                    stream.Abort();
                    return false;
            }
        }

        return true;
    }

    private async ValueTask DripAsync(IByteStream stream, HttpScriptStep step, CancellationToken cancellationToken)
    {
        for (int at = 0; at < step.Bytes.Length; at += step.Size)
        {
            await Loop.Clock.DelayAsync(step.Time, cancellationToken);
            await stream.WriteAsync(step.Bytes[at..Math.Min(at + step.Size, step.Bytes.Length)], cancellationToken);
        }
    }
}
