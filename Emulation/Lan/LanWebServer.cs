using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack;

namespace DeviceKit.Emulation;

/// <summary>The web server of an <see cref="EmbeddedLan"/>: answers by path, and misbehaves when it is told to.</summary>
public sealed class LanWebServer : IDisposable
{
    private readonly NetworkStack _stack;
    private readonly ushort _port;
    private readonly Dictionary<string, Func<HttpServerRequest, HttpServerResponse>> _paths = [];
    private readonly List<string> _requests = [];
    private TcpListener? _listener;
    private MisbehavingHttpServer? _server;

    /// <summary>A server that is up and knows no path.</summary>
    /// <param name="stack">Where it listens.</param>
    /// <param name="port">The TCP port.</param>
    public LanWebServer(NetworkStack stack, ushort port = 80)
    {
        ArgumentNullException.ThrowIfNull(stack);
        _stack = stack;
        _port = port;
        Open();
    }

    /// <summary>The requests that came: <c>GET /v1/forecast</c>.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>The time before each answer.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>What is done about a request instead of answering it; null answers. <see cref="HttpScripts"/> has what clients must survive.</summary>
    public Func<HttpServerRequest, HttpScript>? Misbehaviour { get; set; }

    /// <summary>True while nobody listens: connections are broken off, and new ones refused.</summary>
    public bool IsDown
    {
        get => _listener is null;
        set
        {
            if (value && _listener is not null)
            {
                _server!.Dispose();
                _listener.Close();
                _listener = null;
            }
            else if (!value && _listener is null)
            {
                Open();
            }
        }
    }

    /// <summary>Answers the requests to a path; other paths get 404.</summary>
    /// <param name="path">The path, without the query.</param>
    /// <param name="answer">Gives the response.</param>
    public void Map(string path, Func<HttpServerRequest, HttpServerResponse> answer)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(answer);
        _paths[path] = answer;
    }

    /// <summary>Takes the server down.</summary>
    public void Dispose() => IsDown = true;

    private void Open()
    {
        TcpListener listener = _stack.ListenTcp(_port);
        _listener = listener;
        _server = new MisbehavingHttpServer(_stack.Loop, async cancellationToken => await listener.AcceptAsync(cancellationToken), Play);
        _server.Start();
    }

    private HttpScript Play(HttpServerRequest request)
    {
        _requests.Add($"{request.Method} {request.Target}");
        if (Misbehaviour is { } misbehaviour)
        {
            return misbehaviour(request);
        }

        HttpServerResponse response = _paths.TryGetValue(request.Path, out Func<HttpServerRequest, HttpServerResponse>? answer)
            ? answer(request)
            : HttpServerResponse.Text($"There is nothing at {request.Path}.\n", status: 404);
        return new HttpScript().Wait(Delay).Send(Encode(request, response));
    }

    private static byte[] Encode(HttpServerRequest request, HttpServerResponse response)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} {(response.Status == 404 ? "Not Found" : response.Reason)}\r\n");
        foreach ((string name, string value) in response.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {response.Body.Length}\r\n\r\n");
        byte[] bytes = Encoding.Latin1.GetBytes(head.ToString());
        return request.Method == "HEAD" ? bytes : [.. bytes, .. response.Body.Span];
    }
}
