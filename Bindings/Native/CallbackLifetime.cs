namespace DeviceKit.Native;

/// <summary>A registration and what ends it.</summary>
internal sealed class CallbackLifetime(string until, long owner, nint registration)
{
    /// <summary>The C function.</summary>
    public string Until { get; } = until;

    /// <summary>What it is called for.</summary>
    public long Owner { get; } = owner;

    /// <summary>The registration.</summary>
    public nint Registration { get; } = registration;
}
