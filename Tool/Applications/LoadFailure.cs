using System;
using System.IO;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Applications;

/// <summary>Tells an exception of the loader's, which comes when a method is first called, from the application's own.</summary>
internal static class LoadFailure
{
    /// <summary>The tool's error for a failed load, or null when the exception is none.</summary>
    /// <param name="exception">What the application threw.</param>
    /// <param name="application">The application's assembly.</param>
    public static ToolException? Of(Exception exception, string application) => exception switch
    {
        // An assembly's display name tells it from a file that the application looked for itself.
        FileNotFoundException { FileName: { } name } when IsDisplayName(name) =>
            ToolError.CannotLoad.At($"cannot find {Short(name)}", application, "put it beside the application, or name the project instead"),
        FileLoadException { FileName: { } name } when IsDisplayName(name) =>
            ToolError.CannotLoad.At($"cannot load {Short(name)}", application, "build the application against this version of DeviceKit"),
        MissingMemberException or TypeLoadException =>
            ToolError.CannotLoad.At(exception.Message, application, "build the application against this version of DeviceKit"),
        _ => null,
    };

    private static bool IsDisplayName(string name) => name.Contains(", Version=", StringComparison.Ordinal);

    private static string Short(string displayName) => displayName.Split(", Culture=")[0].Replace(", Version=", " ", StringComparison.Ordinal);
}
