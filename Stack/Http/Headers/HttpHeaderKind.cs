using System;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>Where a header belongs (the classes of System.Net.Http).</summary>
[Flags]
internal enum HttpHeaderKind
{
    Custom = 1,
    General = 2,
    Request = 4,
    Response = 8,
    Content = 16,

    /// <summary>May not stand in a trailer (RFC 9110 section 6.5.1).</summary>
    NotInTrailer = 32,
}
