namespace DeviceKit.Emulation.Servers;

/// <summary>A false answer that a resolver must not believe.</summary>
public enum DnsLie
{
    /// <summary>Another id.</summary>
    WrongId,

    /// <summary>Another question.</summary>
    WrongQuestion,

    /// <summary>The query itself, with an answer in it but without the response flag.</summary>
    NotAResponse,

    /// <summary>Another operation.</summary>
    WrongOperation,

    /// <summary>Bytes without sense.</summary>
    Garbage,

    /// <summary>From another port than the server's.</summary>
    WrongPort,
}
