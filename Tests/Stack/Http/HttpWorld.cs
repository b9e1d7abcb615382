using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Servers;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.Http;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>A client and its servers on one loop in virtual time, with connections in memory.</summary>
internal sealed class HttpWorld : IHttpConnector
{
    public const string Url = "http://server/";
    private readonly Queue<IByteStream> _arrived = new();
    private readonly Completion<bool> _arrival;

    public HttpWorld(Action<StackHttpHandler>? configure = null)
    {
        _arrival = new Completion<bool>(Loop);
        Handler = new StackHttpHandler(this, Loop.Clock);
        configure?.Invoke(Handler);
        Client = new HttpClient(Handler);
    }

    public EventLoop Loop { get; } = new(new VirtualLoopHost());

    public IClock Clock => Loop.Clock;

    public StackHttpHandler Handler { get; }

    public HttpClient Client { get; }

    /// <summary>The client's end of each connection, in the order of connecting.</summary>
    public List<MemoryByteStream> Connections { get; } = [];

    /// <summary>Called instead of connecting, where it is set.</summary>
    public Func<string, ushort, CancellationToken, ValueTask<IByteStream>>? Connect { get; set; }

    /// <summary>The most bytes that a read of the client gives; 0 for no limit.</summary>
    public int MaxRead { get; set; }

    public ValueTask<IByteStream> ConnectAsync(string host, ushort port, CancellationToken cancellationToken)
    {
        if (Connect is { } connect)
        {
            return connect(host, port, cancellationToken);
        }

        var pair = new MemoryStreamPair(Loop);
        pair.Client.MaxRead = MaxRead;
        Connections.Add(pair.Client);
        _arrived.Enqueue(pair.Server);
        _arrival.TrySetResult(true);
        return new ValueTask<IByteStream>(pair.Client);
    }

    public async ValueTask<IByteStream> AcceptAsync(CancellationToken cancellationToken)
    {
        while (_arrived.Count == 0)
        {
            await _arrival.Begin(cancellationToken);
        }

        return _arrived.Dequeue();
    }

    public HttpServer Serve(Func<HttpServerRequest, HttpServerResponse> handler)
    {
        var server = new HttpServer(Loop, AcceptAsync, request => new ValueTask<HttpServerResponse>(handler(request)));
        server.Start();
        return server;
    }

    public MisbehavingHttpServer Play(Func<HttpServerRequest, HttpScript> script)
    {
        var server = new MisbehavingHttpServer(Loop, AcceptAsync, script);
        server.Start();
        return server;
    }

    /// <summary>Answers every request with these bytes and ends the connection.</summary>
    public MisbehavingHttpServer Play(string response) => Play(_ => new HttpScript().Send(Encoding.Latin1.GetBytes(response)).Close());

    public T Run<T>(Func<Task<T>> activity) => Loop.Run(() => new ValueTask<T>(activity()));

    public void Run(Func<Task> activity) => Run(async () =>
    {
        await activity();
        return true;
    });
}
