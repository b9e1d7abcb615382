using System;

namespace DeviceKit.Target;

/// <summary>Names the runner of the applications that start on this thread.</summary>
internal sealed class ApplicationScope : IDisposable
{
    [ThreadStatic]
    private static IApplicationRunner? s_current;

    private readonly IApplicationRunner? _outer;

    /// <summary>Begins a scope, to be disposed of on the same thread.</summary>
    /// <param name="runner">Who runs the applications.</param>
    public ApplicationScope(IApplicationRunner runner)
    {
        _outer = s_current;
        s_current = runner;
    }

    /// <summary>The runner of the innermost scope of this thread, or null.</summary>
    public static IApplicationRunner? Current => s_current;

    /// <inheritdoc/>
    public void Dispose() => s_current = _outer;
}
