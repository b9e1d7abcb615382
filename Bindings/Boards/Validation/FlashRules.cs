using System.Linq;
using DeviceKit.Boards.Model;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>Partitions lie in the flash memory, on sectors, and beside each other.</summary>
internal static class FlashRules
{
    private const long Sector = 0x1000;

    public static void Check(BoardDraft board)
    {
        if (board.Partitions.Count > 0 && !board.Said.Contains("flash"))
        {
            board.Error(board.Partitions[0].At, "there are partitions and no flash memory", "write: flash LENGTH mode MODE frequency FREQUENCY boot OFFSET");
        }

        if (board.Flash is { } flash && (flash.Value.BootOffset % Sector != 0 || flash.Value.BootOffset >= flash.Value.Length))
        {
            board.Error(flash.At, $"the boot offset 0x{flash.Value.BootOffset:X} is not the start of a sector of the flash memory", "write a multiple of 0x1000 inside of it");
        }

        for (int i = 0; i < board.Partitions.Count; i++)
        {
            Located<FlashPartition> partition = board.Partitions[i];
            (string name, long offset, long length) = partition.Value;
            if (offset % Sector != 0 || length % Sector != 0)
            {
                board.Error(partition.At, $"partition {name} does not fill whole sectors", "write multiples of 0x1000");
            }

            if (board.Flash is { } whole && offset + length > whole.Value.Length)
            {
                board.Error(partition.At, $"partition {name} ends at 0x{offset + length:X}, behind the flash memory", $"end it at 0x{whole.Value.Length:X} or before");
            }

            foreach (Located<FlashPartition> other in board.Partitions.Take(i).Where(o => o.Value.Offset < offset + length && offset < o.Value.Offset + o.Value.Length))
            {
                board.Error(partition.At, $"partition {name} overlaps {other.Value.Name} (line {other.At.Line})", "move one of them");
            }
        }
    }
}
