namespace DeviceKit.Stack.Http;

/// <summary>When a send is complete.</summary>
public enum HttpCompletionOption
{
    /// <summary>When the whole response is here; its body is buffered, up to <see cref="HttpClient.MaxResponseContentBufferSize"/>.</summary>
    ResponseContentRead = 0,

    /// <summary>When the headers are here; the body is read from the stream, and no time limit but the caller's token covers it.</summary>
    ResponseHeadersRead = 1,
}
