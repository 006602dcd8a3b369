/** Who may come in: read together, and again when any of it changes. */
import { useEffect, useState } from "preact/hooks";
import { get, type Schemas } from "../../api/http";
import { changed } from "../live";

export type Access = {
  staff: Schemas["StaffMember"][];
  tokens: Schemas["Token"][];
  feeds: Schemas["Feed"][];
};

export function useAccess() {
  const [access, setAccess] = useState<Access>();
  const [failure, setFailure] = useState<unknown>();
  const load = async () => {
    try {
      const [staff, tokens, feeds] = await Promise.all([
        get("/api/admin/staff"),
        get("/api/admin/tokens"),
        get("/api/admin/feeds"),
      ]);
      setAccess({ staff, tokens, feeds });
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    }
  };
  useEffect(() => {
    void load();
    const again = () => void load();
    const stop = [changed("staff", again), changed("token", again), changed("feed", again)];
    return () => {
      for (const one of stop) one();
    };
  }, []);
  return { access, failure, load };
}
