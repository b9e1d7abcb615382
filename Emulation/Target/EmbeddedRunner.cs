using System;
using System.Threading;
using System.Threading.Tasks;
namespace DeviceKit.Target;
internal sealed class EmbeddedRunner : IApplicationRunner
{
    public int Run(string[] args, Func<IDevice, CancellationToken, ValueTask<int>> application) { Console.WriteLine("ran"); return 0; }
}
