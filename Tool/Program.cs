using DeviceKit.Tool.Output;

namespace DeviceKit.Tool;

/// <summary>The process: hands the command line over and ends with the code that comes back.</summary>
internal static class Program
{
    private static int Main(string[] args) => new ToolApplication(Terminal.OfProcess()).Run(args);
}
