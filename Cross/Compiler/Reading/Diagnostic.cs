namespace DeviceKit.Cross.Reading;

/// <summary>What is wrong with an application, for one line of the tool.</summary>
/// <param name="Code">Its number, DKnnnn: see <see cref="DiagnosticCodes"/>.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Where">The file, member, chain of callers.</param>
/// <param name="WhatToDo">What to do about it.</param>
internal sealed record Diagnostic(string Code, string What, string Where, string WhatToDo)
{
    /// <summary>One line without the code.</summary>
    public string Message => $"{What}, {Where}, {WhatToDo}";

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Message}";
}
