using DeviceKit.CoreLib.Runtime;

namespace System;

public static class Environment
{
    public static string NewLine => "\n";

    public static int ExitCode { get; set; }

    public static int CurrentManagedThreadId => 1;

    public static int ProcessorCount => 1;

    public static bool HasShutdownStarted => false;

    public static bool Is64BitProcess => false;

    public static string MachineName => "device";

    public static int ProcessId => 1;

    public static string StackTrace => "";

    public static int TickCount => (int)TickCount64;

    public static long TickCount64 => Clock.Ticks / TimeSpan.TicksPerMillisecond;

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void Exit(int exitCode)
    {
        Standard.Flush();
        Machine.Exit(exitCode);
        while (true)
        {
        }
    }

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void FailFast(string? message)
    {
        Standard.WriteError("Process terminated. ");
        Standard.WriteError(message);
        Standard.WriteError("\n");
        Exit(134);
    }

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void FailFast(string? message, Exception? exception) => FailFast(message);

    public static string? GetEnvironmentVariable(string variable) => null;

    public static string[] GetCommandLineArgs() => ["app"];
}
