using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Target;

namespace Hello;

/// <summary>The smallest application: it greets, asks for a name, and greets again.</summary>
public static class Program
{
    public static int Main(string[] args) => Device.Run(args, RunAsync);

    private static async ValueTask<int> RunAsync(IDevice device, CancellationToken cancellationToken)
    {
        await device.Console.WriteLineAsync("Hello from DeviceKit. What is your name?", cancellationToken);
        string? name = await device.Console.ReadLineAsync(cancellationToken);
        await device.Console.WriteLineAsync(string.IsNullOrEmpty(name) ? "Good-bye." : $"Good day, {name}.", cancellationToken);
        return 0;
    }
}
