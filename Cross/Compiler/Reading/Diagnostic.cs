namespace DeviceKit.Cross.Reading;

/// <summary>What is wrong with an application.</summary>
/// <param name="Message">One line.</param>
internal sealed record Diagnostic(string Message);
