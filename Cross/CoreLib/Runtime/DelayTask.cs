using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A task that completes at a time.</summary>
internal sealed class DelayTask(long dueTicks) : Task
{
    public long DueTicks { get; } = dueTicks;

    public DelayTask? NextDelay { get; set; }
}
